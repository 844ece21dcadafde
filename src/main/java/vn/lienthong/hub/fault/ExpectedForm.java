package vn.lienthong.hub.fault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;

/** Says in words what a value of a Java type looks like to a caller. */
final class ExpectedForm {

    private ExpectedForm() {}

    static String of(Class<?> type) {
        if (type == null) {
            return "a value of another kind is expected";
        }
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (boxed.isEnum()) {
            return "expected is one of "
                    + Arrays.stream(boxed.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (boxed == LocalDate.class) {
            return "expected is a date as in 2026-01-31";
        }
        if (boxed == Instant.class || boxed == OffsetDateTime.class) {
            return "expected is a time with its offset as in 2026-01-31T08:00:00+07:00";
        }
        if (boxed == Integer.class || boxed == Long.class || boxed == Short.class) {
            return "expected is a whole number that fits";
        }
        if (Number.class.isAssignableFrom(boxed)) {
            return "expected is a number";
        }
        if (boxed == Boolean.class) {
            return "expected is true or false";
        }
        if (boxed == UUID.class) {
            return "expected is a UUID";
        }
        if (boxed == String.class) {
            return "expected is text";
        }
        return "a value of another kind is expected";
    }
}
