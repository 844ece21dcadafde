package vn.lienthong.hub.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.dossier.Dossier;
import vn.lienthong.hub.event.FactType;
import vn.lienthong.hub.event.VietnamTime;
import vn.lienthong.hub.intake.QuarantineStore.Waiting;
import vn.lienthong.hub.partner.Party;
import vn.lienthong.hub.procedure.Catalogue;
import vn.lienthong.hub.unit.Units;

/** Whether a valid message can be applied now, or must wait, and for what. */
@Component
class QuarantineRules {

    private static final List<String> UNITS_THAT_MATTER = List.of("receivingUnit", "competentUnit");

    private final Catalogue catalogue;
    private final Units units;
    private final Party party;

    QuarantineRules(Catalogue catalogue, Units units, Party party) {
        this.catalogue = catalogue;
        this.units = units;
        this.party = party;
    }

    /**
     * @param dossiers as they stand; several if the message shows them to be one
     * @param ahead what waits already for the same dossier and came before
     */
    Optional<Receipt.Quarantine> reason(Message message, List<Dossier> dossiers, List<Waiting> ahead) {
        return behind(message, ahead)
                .or(() -> unknownProcedure(message))
                .or(() -> unknownUnit(message))
                .or(() -> notParty(message, dossiers));
    }

    /**
     * What waits holds back what comes later, in order; but a stranger's message holds back only the stranger's own, or
     * anybody could stop a dossier.
     */
    private static Optional<Receipt.Quarantine> behind(Message message, List<Waiting> ahead) {
        boolean blocked = ahead.stream().anyMatch(waiting -> waiting.reason() != Receipt.Reason.NOT_PARTY);
        if (blocked) {
            return wait(
                    Receipt.Reason.BEHIND,
                    "An earlier message about this dossier waits; this one is applied right after it.");
        }
        boolean afterOwn = ahead.stream()
                .anyMatch(waiting -> waiting.source().equals(message.ref().source()));
        return afterOwn
                ? wait(Receipt.Reason.NOT_PARTY, "An earlier message of yours about this dossier waits for your role.")
                : Optional.empty();
    }

    private Optional<Receipt.Quarantine> unknownProcedure(Message message) {
        if (!message.type().isIntake()) {
            return Optional.empty();
        }
        String code = message.data().path("procedureCode").asText();
        LocalDate day = LocalDate.ofInstant(message.time(), VietnamTime.OFFSET);
        return catalogue.find(code, day).isPresent()
                ? Optional.empty()
                : wait(
                        Receipt.Reason.UNKNOWN_PROCEDURE,
                        "The catalogue does not know procedure " + code + " yet; the message is applied once it does.");
    }

    private Optional<Receipt.Quarantine> unknownUnit(Message message) {
        List<String> named = message.type() == FactType.TRANSFERRED ? List.of("toUnit") : UNITS_THAT_MATTER;
        if (!message.type().isIntake() && message.type() != FactType.TRANSFERRED) {
            return Optional.empty();
        }
        return named.stream()
                .map(name -> message.data().path(name).asText(null))
                .filter(code -> code != null && units.find(code).isEmpty())
                .findFirst()
                .flatMap(code -> wait(
                        Receipt.Reason.UNKNOWN_UNIT,
                        "No unit " + code + " is known yet; the message is applied once it is."));
    }

    /** Who joins dossiers must be party to each of them. */
    private Optional<Receipt.Quarantine> notParty(Message message, List<Dossier> dossiers) {
        if (message.sender().operator() || message.sender().partner() == null) {
            return Optional.empty();
        }
        List<Party.Ground> known = dossiers.stream()
                .filter(dossier -> !dossier.roles().isEmpty())
                .map(QuarantineRules::ground)
                .toList();
        List<Party.Ground> grounds = known.isEmpty() ? ownGround(message) : known;
        return grounds.stream()
                        .allMatch(ground -> party.maySay(
                                message.sender().partner(), message.type().factName(), ground))
                ? Optional.empty()
                : wait(
                        Receipt.Reason.NOT_PARTY,
                        "None of your units has a role on this dossier, and none of your abilities names this fact.");
    }

    private static Party.Ground ground(Dossier dossier) {
        return new Party.Ground(
                dossier.roles(),
                dossier.fieldCode().orElse(null),
                dossier.channel() == null ? null : dossier.channel().name());
    }

    /** Of a dossier of which nobody has a role yet, a message that takes it in speaks for itself. */
    private List<Party.Ground> ownGround(Message message) {
        if (!message.type().isIntake()) {
            return List.of();
        }
        List<String> roles = UNITS_THAT_MATTER.stream()
                .map(name -> message.data().path(name).asText(null))
                .filter(Objects::nonNull)
                .toList();
        String field = catalogue
                .find(
                        message.data().path("procedureCode").asText(),
                        LocalDate.ofInstant(message.time(), VietnamTime.OFFSET))
                .map(procedure -> procedure.field().code())
                .orElse(null);
        return List.of(
                new Party.Ground(roles, field, message.data().path("channel").asText()));
    }

    private static Optional<Receipt.Quarantine> wait(Receipt.Reason reason, String detail) {
        return Optional.of(new Receipt.Quarantine(reason, detail));
    }
}
