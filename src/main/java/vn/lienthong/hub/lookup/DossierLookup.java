package vn.lienthong.hub.lookup;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.DossierReader;
import vn.lienthong.hub.dossier.DossierRow;
import vn.lienthong.hub.dossier.NamedDossier;
import vn.lienthong.hub.event.Alias;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.security.Caller;

/** Finds the dossier that a caller means. */
@Component
class DossierLookup {

    private final DossierReader dossiers;
    private final Sight sight;

    DossierLookup(DossierReader dossiers, Sight sight) {
        this.dossiers = dossiers;
        this.sight = sight;
    }

    /**
     * By a code, an alias or the hub's own id. Of several systems' dossiers of one name the caller's own comes first,
     * then the one that has it as a national code.
     *
     * @param system whose name it is, or null
     * @throws Fault {@code dossier-not-found} if there is none that the caller may see; {@code code-ambiguous} if there
     *     are several, with the systems
     */
    DossierRow find(Caller caller, String code, String system) {
        return findNamed(caller, code, system).dossier();
    }

    /** The same, with the name by which it was found; by the hub's own id: without a system. */
    NamedDossier findNamed(Caller caller, String code, String system) {
        List<NamedDossier> seen = named(code).stream()
                .filter(each -> system == null || each.system().equals(system))
                .filter(each -> sight.sees(caller, each.dossier()))
                .toList();
        return seen.isEmpty()
                ? byUid(caller, code, system)
                : meant(caller, seen).orElseThrow(() -> ambiguous(seen));
    }

    /**
     * The same for many codes, the hub's own ids not among them.
     *
     * @return by code as it was given; one that means no dossier that the caller may see is missing
     */
    Map<String, Meant> find(Caller caller, Collection<String> codes) {
        Map<String, String> names = new HashMap<>();
        codes.forEach(code -> name(code).ifPresent(name -> names.put(code, name)));
        Map<String, List<NamedDossier>> named = dossiers.named(new HashSet<>(names.values()));
        Map<String, Meant> found = new HashMap<>();
        names.forEach((code, name) -> {
            List<NamedDossier> seen = named.getOrDefault(name, List.of()).stream()
                    .filter(each -> sight.sees(caller, each.dossier()))
                    .toList();
            if (!seen.isEmpty()) {
                found.put(
                        code,
                        new Meant(meant(caller, seen).map(NamedDossier::dossier).orElse(null)));
            }
        });
        return found;
    }

    /** @param dossier null if several systems use the code for different dossiers */
    record Meant(DossierRow dossier) {

        boolean isAmbiguous() {
            return dossier == null;
        }
    }

    private static Optional<NamedDossier> meant(Caller caller, List<NamedDossier> seen) {
        return ofSystem(seen, caller.partner() == null ? null : caller.partner().id())
                .or(() -> ofSystem(seen, Alias.NATIONAL))
                .or(() -> theOnly(seen));
    }

    /**
     * By a code that people hold, for everybody: a national code, or one that was the subject of a message. A further
     * name, as a vendor's row id, and a code that means several dossiers find nothing.
     */
    Optional<DossierRow> findPublic(String code) {
        return theOnly(named(code).stream()
                        .filter(each -> each.subject() || each.system().equals(Alias.NATIONAL))
                        .toList())
                .map(NamedDossier::dossier);
    }

    private List<NamedDossier> named(String code) {
        return name(code).map(dossiers::named).orElse(List.of());
    }

    /** Empty for what cannot have come in as a name; the database knows no text with NUL. */
    private static Optional<String> name(String code) {
        return Optional.of(Normalizer.normalize(code.strip(), Normalizer.Form.NFC))
                .filter(name -> name.chars().noneMatch(Character::isISOControl));
    }

    private NamedDossier byUid(Caller caller, String code, String system) {
        return Optional.of(code)
                .filter(any -> system == null)
                .flatMap(Uid::parse)
                .flatMap(dossiers::find)
                .filter(dossier -> sight.sees(caller, dossier))
                .map(dossier -> new NamedDossier(null, false, dossier))
                .orElseThrow(() -> new Fault(
                        FaultCode.DOSSIER_NOT_FOUND,
                        "There is no dossier of this code, or this client has no part in it. Check the code; events"
                                + " that are quarantined show nothing yet."));
    }

    private static Optional<NamedDossier> ofSystem(List<NamedDossier> seen, String system) {
        return seen.stream().filter(each -> each.system().equals(system)).findFirst();
    }

    private static Optional<NamedDossier> theOnly(List<NamedDossier> seen) {
        Stream<Long> different = seen.stream().map(each -> each.dossier().id()).distinct();
        return different.count() == 1 ? Optional.of(seen.get(0)) : Optional.empty();
    }

    private static Fault ambiguous(List<NamedDossier> seen) {
        String systems = seen.stream().map(NamedDossier::system).sorted().collect(Collectors.joining(", "));
        return new Fault(
                FaultCode.CODE_AMBIGUOUS,
                "Several systems use this code: " + systems + ". Say whose is meant, as ?system="
                        + seen.get(0).system() + ", or ask by the dossier's id.",
                List.of(new Violation("system", "expected is one of " + systems)));
    }

    /** Text as a UUID, in its one form. */
    private static final class Uid {

        private static Optional<UUID> parse(String text) {
            try {
                UUID uid = UUID.fromString(text);
                return uid.toString().equalsIgnoreCase(text) ? Optional.of(uid) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
