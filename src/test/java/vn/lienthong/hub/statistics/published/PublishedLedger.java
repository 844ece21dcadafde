package vn.lienthong.hub.statistics.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the dossiers of published figures: each is given a fate, and land as many as were published. */
final class PublishedLedger {

    private final PublishedFigures figures;
    private final Random random;
    private final Agenda agenda;
    private final Map<String, Integer> sequences = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private int dossiers;

    PublishedLedger(PublishedFigures figures, Random random) {
        this.figures = figures;
        this.random = random;
        this.agenda = new Agenda(figures, random);
    }

    List<String> lines() {
        List<Fate> fates = figures.counts().fates(random);
        List<Boolean> land =
                new ArrayList<>(Collections.nCopies(figures.counts().land(), true));
        land.addAll(Collections.nCopies(fates.size() - land.size(), false));
        Collections.shuffle(land, random);
        Iterator<Boolean> lands = land.iterator();
        fates.forEach(fate -> dossier(fate, AskedFor.any(random, lands.next(), fate.fitsTheSameDay())));
        return lines;
    }

    private void dossier(Fate fate, AskedFor asked) {
        Agenda.Plan plan = agenda.plan(fate, asked.days());
        String unit = figures.place().part(1 + random.nextInt(figures.place().parts()));
        String prefix = prefix(unit, plan.received().toLocalDate());
        String code = prefix + "%04d".formatted(sequences.merge(prefix, 1, Integer::sum));
        DossierStory story = new DossierStory("/ledgers/" + figures.key(), "d-" + ++dossiers, code, agenda, random);
        lines.addAll(story.tell(fate, asked, unit, plan));
    }

    private static String prefix(String unit, LocalDate day) {
        return unit + "-%ty%<tm%<td-".formatted(day);
    }
}
