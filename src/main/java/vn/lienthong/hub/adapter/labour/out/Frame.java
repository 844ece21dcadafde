package vn.lienthong.hub.adapter.labour.out;

import vn.lienthong.hub.adapter.labour.LabourSettings;

/**
 * What a hand-over says besides the dossier.
 *
 * @param code how the partner calls the dossier
 * @param procedure the partner's code of the procedure
 * @param papers XML
 */
record Frame(LabourSettings settings, String code, String procedure, String papers) {

    @Override
    public String toString() {
        return "Frame[" + procedure + "]";
    }
}
