package vn.lienthong.hub.statistics.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A page of sequences of codes that have gaps. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GapPage(
        @Schema(description = "what is looked at and how, in words")
        List<String> inclusions,

        @Schema(description = "of all pages", example = "2026-10-08T15:20:00+07:00")
        Instant knownAt,

        @Schema(description = "sequences with gaps on all pages together", example = "12")
        long count,

        @Schema(description = "numbers missing in all of them", example = "31")
        long missing,

        @Schema(description = "by unit, if that was asked for; a sequence of several units counts at each")
        List<OfUnit> groups,

        @Schema(description = "by prefix and day") List<Sequence> items,

        @Schema(description = "the cursor of the next page; left out on the last one")
        String next) {

    static final List<String> INCLUSIONS = List.of(
            "These are hints, not verdicts: a missing number may be a dossier that was taken down by mistake, one that the"
                    + " hub was never told of, or one that is handled outside the software.",
            "Looked at are national codes with a sequence of four or five digits, by what stands before the date and by the"
                    + " date in the code; longer sequences are given by ministries to the whole country. Missing are the"
                    + " numbers from 1 to the highest one seen that no dossier bears.",
            "Shown are sequences of which a dossier was handed in at the units asked for.");

    /** What is missing in the sequences of one unit. */
    @Schema(name = "GapsOfUnit")
    record OfUnit(
            @Schema(example = "X77.01") String unit,

            @Schema(description = "left out if it is not known", example = "Huyện 1")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            String name,

            @Schema(description = "with gaps", example = "4")
            long sequences,

            @Schema(description = "numbers", example = "9") long missing) {

        OfUnit called(String name) {
            return new OfUnit(unit, name, sequences, missing);
        }
    }

    /** The numbers of one agency and day. */
    @Schema(name = "CodeSequence")
    record Sequence(
            @Schema(description = "of the codes", example = "H15.50.05.13")
            String prefix,

            @Schema(description = "in the codes", example = "2026-10-08")
            LocalDate day,

            @Schema(example = "975") long highest,

            @Schema(description = "numbers that a dossier bears", example = "972")
            long seen,

            @Schema(example = "3") long missing,

            @Schema(description = "the first fifty stretches of missing numbers", example = "[\"12\", \"40-41\"]")
            List<String> gaps,

            @Schema(
                    description = "where its dossiers were handed in, as far as they are asked for",
                    example = "[\"X77.01\"]")
            List<String> units) {}
}
