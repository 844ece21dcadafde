package vn.lienthong.hub.statistics.integrity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hints by kind, with everything that is needed to understand and repeat the count. */
record IntegrityAnswer(
        @Schema(description = "with everything below it; null: all that the caller may see", example = "X77")
        String unit,

        @Schema(example = "Tỉnh mẫu X77") String unitName,

        @Schema(description = "by the units of then or of now", example = "then")
        String units,

        @Schema(example = "2026-01-01") LocalDate from,
        @Schema(example = "2026-12-31") LocalDate to,

        @Schema(
                description = "asked with it, the same question gets the same answer for ever",
                example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "what is counted and how, in words")
        List<String> inclusions,

        @Schema(description = "what each kind hints at") Map<String, String> meanings,

        HintCounts total,

        @Schema(description = "by unit; empty unless asked for")
        List<HintCounts> groups) {

    static final List<String> INCLUSIONS = List.of(
            "These are hints, not verdicts: a history that looks like this may have good reasons.",
            "A hint counts on the day of the fact that it is about, as corrected, at the unit at which its dossier counts at"
                    + " the period's end. Only dossiers with a reception bear hints.",
            "It is the state at 24:00 of the last day: what happened later does not count, corrections made since do."
                    + " Everything is as known at knownAt.");

    static Map<String, String> meaningOfKinds() {
        Map<String, String> meanings = new TreeMap<>();
        for (IntegrityKind kind : IntegrityKind.values()) {
            meanings.put(kind.lowerCase(), kind.meaning());
        }
        return meanings;
    }
}
