package vn.lienthong.hub.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;
import vn.lienthong.hub.fault.Violation;

/** Reads a partner's settings from a map as Spring Boot reads configuration, and says with its line what is wrong. */
final class CandidateReader {

    private static final String PREFIX = "partner";

    private final Validator validator;

    CandidateReader(Validator validator) {
        this.validator = validator;
    }

    /** @throws PartnerRefusedException with everything that is wrong; values are not repeated, they may be secrets */
    PartnerProperties read(String kind, Map<String, Object> settings) {
        Map<String, Object> named = new HashMap<>();
        settings.forEach((name, value) -> named.put(PREFIX + "." + name, value));
        named.put(PREFIX + ".kind", kind);
        Binder binder =
                new Binder(ConfigurationPropertySources.from(new OriginTrackedMapPropertySource(PREFIX, named, true)));
        BindHandler handler = new ValidationBindHandler(
                new NoUnboundElementsBindHandler(BindHandler.DEFAULT, source -> true), validator);
        try {
            return binder.bind(PREFIX, Bindable.of(PartnerProperties.class), handler)
                    .get();
        } catch (BindException e) {
            throw new PartnerRefusedException(violations(e));
        }
    }

    private static List<Violation> violations(BindException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof BindValidationException invalid) {
                String base = invalid.getValidationErrors().getName().toString();
                return invalid.getValidationErrors().getAllErrors().stream()
                        .map(error -> violation(base, error))
                        .toList();
            }
            if (each instanceof UnboundConfigurationPropertiesException unbound) {
                List<Violation> violations = new ArrayList<>();
                unbound.getUnboundProperties()
                        .forEach(property -> violations.add(new Violation(
                                place(property.getName().toString(), property.getOrigin()), "means nothing here")));
                return violations;
            }
        }
        String name = failure.getName().toString();
        Origin origin =
                failure.getProperty() == null ? null : failure.getProperty().getOrigin();
        return List.of(new Violation(place(name, origin), "cannot be read as what is expected there"));
    }

    private static Violation violation(String base, ObjectError error) {
        String field = error instanceof FieldError wrong ? wrong.getField() : "";
        return new Violation(
                place(base + "." + field, Origin.from(error)), Objects.toString(error.getDefaultMessage(), "is wrong"));
    }

    /** The name without our prefix, and the line in brackets where there is one. */
    private static String place(String name, Origin origin) {
        String shown =
                name.substring(Math.min(name.length(), PREFIX.length() + 1)).replaceFirst("\\.$", "");
        return Stream.of(shown, line(origin))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static String line(Origin origin) {
        Origin inside = origin instanceof PropertySourceOrigin source ? source.getOrigin() : origin;
        return inside instanceof TextResourceOrigin text && text.getLocation() != null
                ? "(line " + (text.getLocation().getLine() + 1) + ")"
                : "";
    }
}
