package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.statistics.milestone.Known;

/**
 * Dossiers one by one, folded as they were known at a moment and stood at the period's end: for policies under which a
 * pause moves the due time.
 */
@Component
class FoldedForm {

    /** Histories held at once. */
    private static final int CHUNK = 500;

    private final DossierReader dossiers;
    private final Fold fold;
    private final FormJudge judge;

    FoldedForm(DossierReader dossiers, Fold fold, FormJudge judge) {
        this.dossiers = dossiers;
        this.fold = fold;
        this.judge = judge;
    }

    /** @param ids of dossiers that count, in their order */
    List<FormDossier> of(List<Long> ids, FormQuestion question, FormPlaces places, Known known) {
        Fold then = fold.asKnown(known.at());
        List<FormDossier> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            Map<Long, List<StoredFact>> histories = dossiers.histories(chunk, known.at(), known.snapshot());
            Map<Long, String> codes = dossiers.codes(chunk);
            for (Long id : chunk) {
                List<StoredFact> facts = histories.getOrDefault(id, List.of());
                all.add(dossier(
                        id, codes.get(id), then.before(facts, question.period().end()), question, places));
            }
        }
        return all;
    }

    private FormDossier dossier(long id, String code, Dossier dossier, FormQuestion question, FormPlaces places) {
        Instant received = dossier.milestones().receivedAt();
        FormJudge.Judgement judgement = judge.of(dossier, question);
        return new FormDossier(
                id,
                code,
                places.of(dossier.competentUnit(), dossier.fieldCode().orElse(null)),
                dossier.fieldCode().orElse(null),
                dossier.channel() == Channel.ONLINE,
                received.isBefore(question.period().start()),
                received,
                judgement.dueAt(),
                dossier.milestones().finishedAt(),
                judgement.standing());
    }
}
