package vn.lienthong.hub.adapter.sms.out;

import java.time.Instant;
import vn.lienthong.hub.event.FactType;

/**
 * What one citizen is to be told of one dossier.
 *
 * @param dossier its main code
 * @param about when it happened, or for an appointment the appointment: the same again is the same notice
 * @param text at most 160 characters of ASCII
 */
public record Notice(String dossier, FactType fact, Instant about, String text) {

    @Override
    public String toString() {
        return "Notice[" + fact.factName() + "]";
    }
}
