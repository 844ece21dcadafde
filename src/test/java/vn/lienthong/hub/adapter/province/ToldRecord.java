package vn.lienthong.hub.adapter.province;

/**
 * What the simulated province knows of one dossier.
 *
 * @param state TrangThaiHoSo as told last
 * @param steps how many steps it was told
 * @param calls how many calls about it were good
 * @param creations how many of them created it: never more than one
 */
public record ToldRecord(String state, int steps, int calls, int creations) {

    ToldRecord told(String newState) {
        return new ToldRecord(newState, steps, calls + 1, creations);
    }

    ToldRecord stepped(String newState, int more) {
        return new ToldRecord(newState, steps + more, calls, creations);
    }

    ToldRecord called() {
        return new ToldRecord(state, steps, calls + 1, creations);
    }
}
