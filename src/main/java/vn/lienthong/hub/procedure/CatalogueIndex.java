package vn.lienthong.hub.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All versions of all procedures as known at one moment. */
final class CatalogueIndex {

    /** A national code with a local tail, as in 1.012753.000.00.00.H08 and 1.012753.H19. */
    private static final Pattern WITH_TAIL = Pattern.compile("(\\d\\.\\d{6})\\..+");

    private final Map<String, NavigableMap<LocalDate, CatalogueEntry>> byCode = new TreeMap<>();

    /** @param entries of two of one code and first day, the later in order holds */
    CatalogueIndex(Collection<CatalogueEntry> entries) {
        entries.forEach(entry -> byCode.computeIfAbsent(entry.procedure().code(), code -> new TreeMap<>())
                .put(entry.procedure().validFrom(), entry));
    }

    static boolean hasTail(String code) {
        return WITH_TAIL.matcher(code).matches();
    }

    /** All versions by their first day; empty if the code is not known. */
    NavigableMap<LocalDate, CatalogueEntry> versions(String code) {
        Matcher tail = WITH_TAIL.matcher(code);
        NavigableMap<LocalDate, CatalogueEntry> versions = byCode.get(tail.matches() ? tail.group(1) : code);
        return versions == null ? Collections.emptyNavigableMap() : versions;
    }

    /** The version in force on a day, before the first one that one; null if the code is not known. */
    CatalogueEntry find(String code, LocalDate day) {
        return inForce(versions(code), day);
    }

    /** As {@link Catalogue#find}. */
    Optional<Procedure> procedure(String code, LocalDate day) {
        return Optional.ofNullable(find(code, day)).map(CatalogueEntry::procedure);
    }

    /** Of every procedure the version in force on a day, by code. */
    List<CatalogueEntry> all(LocalDate day) {
        return byCode.values().stream()
                .map(versions -> inForce(versions, day))
                .filter(Objects::nonNull)
                .toList();
    }

    /** As {@link Catalogue#fields}. */
    Map<String, Field> fields(LocalDate day) {
        Map<String, Field> fields = new TreeMap<>();
        all(day).stream()
                .map(entry -> entry.procedure().field())
                .forEach(field -> fields.putIfAbsent(field.code(), field));
        return fields;
    }

    private static CatalogueEntry inForce(NavigableMap<LocalDate, CatalogueEntry> versions, LocalDate day) {
        Map.Entry<LocalDate, CatalogueEntry> version = versions.floorEntry(day);
        Map.Entry<LocalDate, CatalogueEntry> found = version == null ? versions.firstEntry() : version;
        return found == null ? null : found.getValue();
    }
}
