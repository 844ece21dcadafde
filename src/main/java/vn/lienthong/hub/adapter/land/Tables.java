package vn.lienthong.hub.adapter.land;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.hub.adapter.land.wire.LandText;
import vn.lienthong.hub.event.FactType;

/**
 * One partner's mapping tables, between the codes of the hub and those of the land sector.
 *
 * @param places unit → where it lies, in the sector's numbers; they still name districts, so many are synthetic
 * @param procedures procedure code without its local tail → the sector's process
 * @param provinceLevelUnits units whose processes are those of the province
 * @param ended {@code TrangThaiKetThuc} → {@code completed}, {@code withdrawn} or {@code stopped}; {@code *} for any
 *     other
 */
public record Tables(
        Map<String, Place> places,
        Map<String, Process> procedures,
        Set<String> provinceLevelUnits,
        Map<String, String> ended) {

    private static final String ANY_OTHER = "*";
    private static final Set<FactType> ENDS = Set.of(FactType.COMPLETED, FactType.WITHDRAWN, FactType.STOPPED);

    /** @param synthetic whether the numbers are made up because the administration knows none */
    public record Place(
            @JsonProperty(value = "TinhId", required = true) int province,

            @JsonProperty(value = "HuyenId", required = true)
            int district,

            @JsonProperty(value = "XaId", required = true) int commune,
            boolean synthetic) {}

    public record Process(
            @JsonProperty(value = "MaQuyTrinh", required = true)
            String code,

            @JsonProperty(value = "TenQuyTrinh", required = true)
            String name) {}

    public Tables {
        if (Stream.of(places, procedures, provinceLevelUnits, ended).anyMatch(table -> table == null)) {
            throw new IllegalArgumentException("places, procedures, provinceLevelUnits and ended must all be there");
        }
        ended.values().forEach(Tables::requireEnd);
    }

    public Optional<Place> place(String unit) {
        return unit == null ? Optional.empty() : Optional.ofNullable(places.get(unit));
    }

    /** @param procedureCode with or without a local tail */
    public Optional<Process> process(String procedureCode) {
        return procedureCode == null
                ? Optional.empty()
                : Optional.ofNullable(procedures.get(LandText.procedureCode(procedureCode)));
    }

    public boolean isOfProvince(String unit) {
        return unit != null && provinceLevelUnits.contains(unit);
    }

    /** The fact that an end stands for; {@code stopped} if the table does not say. */
    public FactType end(String trangThaiKetThuc) {
        String fact = ended.getOrDefault(trangThaiKetThuc, ended.get(ANY_OTHER));
        return fact == null ? FactType.STOPPED : FactType.ofName(fact).orElseThrow();
    }

    private static void requireEnd(String fact) {
        if (FactType.ofName(String.valueOf(fact)).filter(ENDS::contains).isEmpty()) {
            throw new IllegalArgumentException("ended: a dossier cannot end with '" + fact + "'");
        }
    }
}
