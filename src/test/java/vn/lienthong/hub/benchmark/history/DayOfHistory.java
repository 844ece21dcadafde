package vn.lienthong.hub.benchmark.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.lienthong.hub.dossier.CopiedDossiers;
import vn.lienthong.hub.dossier.StoredFact;
import vn.lienthong.hub.event.Alias;

/** Everything that will ever be said of the dossiers of one working day, as lines to be copied. */
final class DayOfHistory {

    /** @param line without the fact's id */
    record Heard(Instant at, String line) {}

    final LocalDate date;
    final List<String> dossiers = new ArrayList<>();
    final List<String> aliases = new ArrayList<>();
    final List<Heard> facts = new ArrayList<>();

    DayOfHistory(LocalDate date) {
        this.date = date;
    }

    /**
     * @param seed of the whole history
     * @param day its place
     * @param first id of its first dossier
     * @param count of its dossiers
     */
    static DayOfHistory of(Ground ground, long seed, int day, long first, int count) {
        DayOfHistory result = new DayOfHistory(ground.days().at(day));
        int[] place = {0};
        each(
                ground,
                seed,
                day,
                count,
                (code, alias, heard) -> result.add(ground.rows(), first + place[0]++, code, alias, heard));
        return result;
    }

    /** What is heard of one dossier. */
    interface Dossiers {

        /** @param alias another system's name of it, or null */
        void add(String code, String alias, List<StoredFact> heard);
    }

    static void each(Ground ground, long seed, int day, int count, Dossiers use) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + day);
        Map<String, Integer> sequences = new HashMap<>();
        for (int i = 0; i < count; i++) {
            LoadedProvince.Office office = ground.province().anyOffice(random);
            String prefix =
                    office.unit() + "-%ty%<tm%<td-".formatted(ground.days().at(day));
            String code = prefix + "%04d".formatted(sequences.merge(prefix, 1, Integer::sum));
            String alias = random.nextInt(20) == 0 ? seed + "/" + day + "/" + i : null;
            Sayings sayings = new Sayings("/loads/" + seed, day + "-" + i, random);
            Life.Intake intake = new Life.Intake(office, ground.province().anyProcedure(office, random), day, alias);
            new Life(ground.days(), ground.province(), random, sayings, intake).live();
            use.add(code, alias, sayings.heard());
        }
    }

    /** What days have in common. */
    record Ground(WorkedDays days, LoadedProvince province, CopiedDossiers rows) {}

    private void add(CopiedDossiers rows, long id, String code, String alias, List<StoredFact> heard) {
        if (heard.isEmpty()) {
            return;
        }
        CopiedDossiers.Lines lines = rows.lines(id, code, heard);
        dossiers.add(lines.dossier());
        aliases.add(Alias.NATIONAL + "\t" + code + "\t" + id + "\ttrue");
        if (alias != null) {
            aliases.add("one-stop\t" + alias + "\t" + id + "\tfalse");
        }
        for (int i = 0; i < heard.size(); i++) {
            facts.add(new Heard(heard.get(i).recordedAt(), lines.facts().get(i)));
        }
    }
}
