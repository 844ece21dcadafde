package vn.lienthong.hub.statistics.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The three figures. Units, procedures and every dossier are invented; the rest as said at each. */
public enum PublishedFigures {
    /**
     * The district Cai Lậy in 2018. Published: 33,973 received, all of them resolved, 33,887 early or on time (99.7 %), early
     * 82.8 %, 86 late (0.3 %). Invented: how many were land.
     */
    CAI_LAY_2018(
            new Place("C18", "Huyện mẫu Cai Lậy", "DISTRICT", 16),
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 12, 31),
            new Counts(20_384, 28_130, 5_757, 86, 0, 0)),
    /**
     * The district Đức Hòa, July to November 2017. Published: 21,652 received, 19,538 of them land, 17,220 resolved, 7,418 of
     * those early, over 90 % early or on time, 4,432 in progress. Invented: how many exactly were on time, and how many of
     * those in progress were overdue.
     */
    DUC_HOA_2017(
            new Place("D17", "Huyện mẫu Đức Hòa", "DISTRICT", 20),
            LocalDate.of(2017, 7, 1),
            LocalDate.of(2017, 11, 30),
            new Counts(19_538, 7_418, 8_232, 1_570, 4_032, 400)),
    /** The province Bình Định in 2019. Published: 90.5 % early or on time. Invented: all numbers that give it. */
    BINH_DINH_2019(
            new Place("B19", "Tỉnh mẫu Bình Định", "PROVINCE", 11),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 12, 31),
            new Counts(1_900, 2_264, 1_356, 380, 190, 60));

    private final Place place;
    private final LocalDate from;
    private final LocalDate to;
    private final Counts counts;

    PublishedFigures(Place place, LocalDate from, LocalDate to, Counts counts) {
        this.place = place;
        this.from = from;
        this.to = to;
        this.counts = counts;
    }

    /** @param parts how many units lie directly below it */
    record Place(String unit, String name, String level, int parts) {

        String part(int number) {
            return unit + ".%02d".formatted(number);
        }
    }

    /** As it is named on a command line, {@code cai-lay-2018}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static PublishedFigures ofKey(String key) {
        return Stream.of(values())
                .filter(figures -> figures.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figures of that name; there are "
                        + Stream.of(values()).map(PublishedFigures::key).collect(Collectors.joining(", "))));
    }

    public String unit() {
        return place.unit();
    }

    Place place() {
        return place;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public Counts counts() {
        return counts;
    }

    /** Its units, as they are imported. */
    public String units() {
        String level = place.level().equals("PROVINCE") ? "DISTRICT" : "COMMUNE";
        return unit(place.unit(), place.name(), place.level(), "")
                + IntStream.rangeClosed(1, place.parts())
                        .mapToObj(number -> unit(
                                place.part(number),
                                "Đơn vị mẫu " + number,
                                level,
                                ",\"parent\":\"%s\"".formatted(place.unit())))
                        .collect(Collectors.joining());
    }

    private static String unit(String code, String name, String level, String parent) {
        return """
                {"code":"%s","name":"%s","level":"%s"%s,"validFrom":"2016-01-01"}
                """.formatted(code, name, level, parent);
    }

    /** The procedures of all three, as they are imported. */
    public String procedures() {
        return AskedFor.lines();
    }

    /** Every event, dossier after dossier; the same ones each time. */
    public List<String> lines() {
        return new PublishedLedger(this, new Random(to.getYear())).lines();
    }
}
