package vn.lienthong.hub.fire.planted;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import vn.lienthong.hub.delivery.Outcome;

/** Whatever kind of outcome has a {@code retryAfter}: the same without it. */
final class WithoutRetryAfter implements UnaryOperator<Outcome> {

    @Override
    public Outcome apply(Outcome outcome) {
        RecordComponent[] parts = outcome.getClass().getRecordComponents();
        boolean asked = false;
        Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].getAccessor().invoke(outcome);
                if (parts[i].getType() == Duration.class && values[i] != null) {
                    values[i] = null;
                    asked = true;
                }
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
            return asked ? outcome.getClass().getDeclaredConstructor(types).newInstance(values) : outcome;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an outcome that is no plain record", e);
        }
    }
}
