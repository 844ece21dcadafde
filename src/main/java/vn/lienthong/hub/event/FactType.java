package vn.lienthong.hub.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of facts. Their order is part of the language: facts of the same instant count in this order.
 */
public enum FactType {
    REGISTERED("registered", Fact.Registered.class),
    RECEIVED("received", Fact.Received.class),
    REFUSED("refused", Fact.Refused.class),
    PROGRESSED("progressed", Fact.Progressed.class),
    SUPPLEMENT_REQUESTED("supplementRequested", Fact.SupplementRequested.class),
    SUPPLEMENTED("supplemented", Fact.Supplemented.class),
    PAYMENT_REQUESTED("paymentRequested", Fact.PaymentRequested.class),
    PAID("paid", Fact.Paid.class),
    WITHDRAWAL_REQUESTED("withdrawalRequested", Fact.WithdrawalRequested.class),
    WITHDRAWN("withdrawn", Fact.Withdrawn.class),
    STOPPED("stopped", Fact.Stopped.class),
    COMPLETED("completed", Fact.Completed.class),
    RETURNED("returned", Fact.Returned.class),
    REOPENED("reopened", Fact.Reopened.class),
    RESCHEDULED("rescheduled", Fact.Rescheduled.class),
    TRANSFERRED("transferred", Fact.Transferred.class),
    POST_ACCEPTED("postAccepted", Fact.PostAccepted.class),
    HANDED_OVER("handedOver", Fact.HandedOver.class),
    POST_ATTEMPTED("postAttempted", Fact.PostAttempted.class),
    POST_DELIVERED("postDelivered", Fact.PostDelivered.class),
    POST_RETURNED("postReturned", Fact.PostReturned.class),
    CORRECTED("corrected", Fact.Corrected.class);

    private static final String PREFIX = "vn.lienthong.dossier.";
    private static final String SUFFIX = ".v1";
    private static final Map<String, FactType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactType::factName, Function.identity()));

    private final String factName;
    private final Class<? extends Fact> dataClass;

    FactType(String factName, Class<? extends Fact> dataClass) {
        this.factName = factName;
        this.dataClass = dataClass;
    }

    /** The short name, as in {@code supplementRequested}: stable, used in the database and in answers. */
    public String factName() {
        return factName;
    }

    /** The CloudEvents {@code type}, as in {@code vn.lienthong.dossier.supplementRequested.v1}. */
    public String eventType() {
        return PREFIX + factName + SUFFIX;
    }

    /** The record that holds {@code data} of this fact. */
    public Class<? extends Fact> dataClass() {
        return dataClass;
    }

    /** Whether it can create a dossier: {@link Fact.Intake}. */
    public boolean isIntake() {
        return this == REGISTERED || this == RECEIVED;
    }

    public static Optional<FactType> ofName(String factName) {
        return Optional.ofNullable(BY_NAME.get(factName));
    }

    /** @return empty if {@code type} is none of the language's event types */
    public static Optional<FactType> ofEventType(String type) {
        return type.startsWith(PREFIX) && type.endsWith(SUFFIX) && type.length() > PREFIX.length() + SUFFIX.length()
                ? ofName(type.substring(PREFIX.length(), type.length() - SUFFIX.length()))
                : Optional.empty();
    }

    public static FactType of(Fact fact) {
        for (FactType type : values()) {
            if (type.dataClass.isInstance(fact)) {
                return type;
            }
        }
        throw new IllegalArgumentException("not a fact of the language: " + fact.getClass());
    }
}
