package vn.lienthong.hub.statistics.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Against;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.Fold;
import vn.lienthong.hub.dossier.Judge;
import vn.lienthong.hub.dossier.Judgement;
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
    private final Judge judge;

    FoldedForm(DossierReader dossiers, Fold fold, Judge judge) {
        this.dossiers = dossiers;
        this.fold = fold;
        this.judge = judge;
    }

    /** @param ids of dossiers that count, in their order */
    List<FormDossier> of(List<Long> ids, FormQuestion question, FormPlaces places, Known known) {
        Fold then = fold.asKnown(known.at());
        Judge judging = judge.asKnown(known.at());
        List<FormDossier> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            Map<Long, List<StoredFact>> histories = dossiers.histories(chunk, known.at(), known.snapshot());
            Map<Long, String> codes = dossiers.codes(chunk);
            for (Long id : chunk) {
                Dossier dossier = then.before(
                        histories.getOrDefault(id, List.of()), question.period().end());
                all.add(dossier(id, codes.get(id), dossier, judged(judging, dossier, question), places));
            }
        }
        return all;
    }

    private static Standing judged(Judge judging, Dossier dossier, FormQuestion question) {
        Judgement judged = judging.judge(
                        dossier,
                        Against.CURRENT,
                        question.policy(),
                        question.period().end())
                .orElseThrow();
        boolean carriedOver =
                dossier.milestones().receivedAt().isBefore(question.period().start());
        return new Standing(carriedOver, judged.dueAt(), FormStanding.of(judged));
    }

    private record Standing(boolean carriedOver, Instant dueAt, FormStanding standing) {}

    private static FormDossier dossier(long id, String code, Dossier dossier, Standing standing, FormPlaces places) {
        String field = dossier.fieldCode().orElse(null);
        return new FormDossier(
                id,
                code,
                places.of(dossier.competentUnit(), field),
                field,
                dossier.channel() == Channel.ONLINE,
                standing.carriedOver(),
                dossier.milestones().receivedAt(),
                standing.dueAt(),
                dossier.milestones().finishedAt(),
                standing.standing());
    }
}
