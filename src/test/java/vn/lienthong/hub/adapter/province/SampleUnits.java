package vn.lienthong.hub.adapter.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** The units of the sample province. */
final class SampleUnits implements Units {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("X77", "Tỉnh mẫu X77"),
            Map.entry("X77.01", "Huyện 1"),
            Map.entry("X77.01.01", "Xã 1.1"),
            Map.entry("X77.01.02", "Xã 1.2"),
            Map.entry("X77.01.03", "Xã 1.3"),
            Map.entry("X77.01.91", "Phòng Lao động Huyện 1 (mẫu)"),
            Map.entry("X77.02", "Huyện 2"),
            Map.entry("X77.02.01", "Xã 2.1"),
            Map.entry("X77.02.03", "Xã 2.3"),
            Map.entry("X77.02.91", "Phòng Lao động Huyện 2 (mẫu)"),
            Map.entry("X77.03", "Huyện 3"),
            Map.entry("X77.03.04", "Xã 3.4"),
            Map.entry("X77.80", "Sở Lao động mẫu X77"),
            Map.entry("X77.90", "Văn phòng đăng ký đất đai mẫu X77"),
            Map.entry("X77.90.01", "Chi nhánh đất đai Huyện 1 (mẫu)"),
            Map.entry("X77.90.02", "Chi nhánh đất đai Huyện 2 (mẫu)"));

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(NAMES.get(code))
                .map(name -> new Unit(code, name, Unit.Level.OFFICE, null, LocalDate.of(2016, 1, 1), null, List.of()));
    }

    @Override
    public Set<String> subtree(String code) {
        return NAMES.containsKey(code) ? Set.of(code) : Set.of();
    }

    @Override
    public List<String> lineage(String code) {
        return NAMES.containsKey(code) ? List.of(code) : List.of();
    }
}
