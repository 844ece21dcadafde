package vn.lienthong.hub.statistics.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Dossiers in their order, some hundred held at a time, of which those whose clock stood still are judged anew. */
final class JudgedAnew {

    private static final int HELD = 500;

    private final Function<List<Long>, List<FormDossier>> judge;
    private final Consumer<FormDossier> taker;
    private final List<FormDossier> held = new ArrayList<>();
    private final List<Long> paused = new ArrayList<>();

    /** @param judge judges those with these ids */
    JudgedAnew(Function<List<Long>, List<FormDossier>> judge, Consumer<FormDossier> taker) {
        this.judge = judge;
        this.taker = taker;
    }

    /** @param stoodStill whether its clock stood still at any time */
    void take(FormDossier dossier, boolean stoodStill) {
        held.add(dossier);
        if (stoodStill) {
            paused.add(dossier.id());
        }
        if (held.size() == HELD) {
            end();
        }
    }

    /** Gives all that are held. */
    void end() {
        Map<Long, FormDossier> anew = new HashMap<>();
        judge.apply(paused).forEach(dossier -> anew.put(dossier.id(), dossier));
        held.forEach(dossier -> taker.accept(anew.getOrDefault(dossier.id(), dossier)));
        held.clear();
        paused.clear();
    }
}
