package vn.lienthong.hub.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * {@code hub.partners.<id>}: one partner as configured.
 *
 * @param kind slug of the adapter, or {@code canonical}
 * @param source null means {@code /partners/<id>}: a name that cannot clash, because ids do not
 * @param units none by default: a system is nobody's until somebody says so
 * @param abilities none by default, so that a partner may speak of nothing but its units' dossiers
 * @param fields of which land or labour may speak; must be named with these abilities, and only then
 * @param connection null: never called
 * @param poll null: not polled
 * @param receivedFrom first date of reception of the dossiers that it works on; every earlier one too by default
 * @param receivedBefore the date after the last one; none by default
 * @param onRefusal {@code park}: a partner that missed a fact is wrong about the dossier until somebody has looked.
 *     {@code skip} is for partners to which each fact stands by itself, such as notices
 * @param parkAfter as {@code hub.delivery.park-after} by default
 * @param settings what only the kind's adapter understands
 */
record PartnerProperties(
        @NotBlank(message = "is missing: name the partner's kind, as in 'igate' or 'canonical'")
        @Pattern(regexp = "[a-z]+", message = "must be a slug of lower-case letters")
        String kind,

        @Pattern(regexp = "\\S*[^\\s/]", message = "must be a URI reference without spaces that does not end in '/'")
        String source,

        @DefaultValue Set<@NotBlank String> units,
        @DefaultValue Set<@NotNull Ability> abilities,
        @DefaultValue Set<@NotBlank String> fields,
        @Valid ConnectionProperties connection,
        @Valid PollProperties poll,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate receivedBefore,

        @DefaultValue("park") Partner.Parking.OnRefusal onRefusal,

        @DurationMin(minutes = 1, message = "must be at least a minute")
        Duration parkAfter,

        @DefaultValue Map<String, String> settings) {

    @AssertTrue(
            message = "LAND and LABOUR need 'fields', the field codes of which they may speak; nobody else has them")
    boolean isFieldsForLandAndLabour() {
        return fields.isEmpty() != (abilities.contains(Ability.LAND) || abilities.contains(Ability.LABOUR));
    }

    @AssertTrue(message = "a partner that is polled needs a 'connection'")
    boolean isConnectedIfPolled() {
        return poll == null || connection != null;
    }

    @AssertTrue(message = "'received-from' must lie before 'received-before'")
    boolean isReceptionPossible() {
        return receivedFrom == null || receivedBefore == null || receivedFrom.isBefore(receivedBefore);
    }

    /** Whether some dossier would be the work of both, if they had a unit in common. */
    boolean competesWith(PartnerProperties other) {
        boolean sharesField = fields.isEmpty() || other.fields.isEmpty() || !Collections.disjoint(fields, other.fields);
        return sharesField
                && new Partner.Reception(receivedFrom, receivedBefore)
                        .overlaps(new Partner.Reception(other.receivedFrom, other.receivedBefore));
    }

    String sourceOf(String id) {
        return source == null ? "/partners/" + id : source;
    }

    Partner named(String id) {
        return new Partner(
                id,
                kind,
                sourceOf(id),
                Collections.unmodifiableSet(units),
                Collections.unmodifiableSet(abilities),
                Collections.unmodifiableSet(fields),
                connection == null ? null : connection.toConnection(),
                poll == null ? null : poll.toPoll(),
                Collections.unmodifiableMap(settings),
                new Partner.Reception(receivedFrom, receivedBefore),
                new Partner.Parking(onRefusal, parkAfter));
    }

    @Override
    public String toString() {
        return "PartnerProperties[" + kind + "]";
    }
}
