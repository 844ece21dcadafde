package vn.lienthong.hub.adapter.files.sample;

import java.util.List;
import vn.lienthong.hub.delivery.Outcome;
import vn.lienthong.hub.partner.PartnerCall;

/**
 * What a partner would be told.
 *
 * @param outcome null if it failed
 * @param failure null if it did not
 */
public record Told(List<PartnerCall> calls, Outcome outcome, Exception failure) {}
