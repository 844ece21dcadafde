package vn.lienthong.hub.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * What happened to a dossier: {@code data} of an event. Members that a fact does not name are kept beside it (see
 * {@link DossierEvent#more}), not dropped.
 */
public sealed interface Fact {

    /** A fact that can create a dossier. */
    sealed interface Intake extends Fact permits Registered, Received {
        String procedureCode();

        Channel channel();

        String receivingUnit();

        /** @return null if the receiving unit is competent */
        String competentUnit();

        List<Alias> aliases();
    }

    record Registered(
            String procedureCode,
            Channel channel,
            String receivingUnit,
            String competentUnit,
            List<Alias> aliases,
            Applicant applicant,
            List<Parcel> parcels,
            String propertyAddress,
            String summary,
            List<Attachment> attachments)
            implements Intake {}

    /** @param promisedAt the due time printed on the slip */
    record Received(
            String procedureCode,
            Channel channel,
            String receivingUnit,
            String competentUnit,
            List<Alias> aliases,
            Applicant applicant,
            List<Parcel> parcels,
            String propertyAddress,
            String summary,
            List<Attachment> attachments,
            Instant promisedAt,
            String assistedAt,
            String officer)
            implements Intake {}

    record Refused(String reason) implements Fact {}

    record Progressed(String fromUnit, String toUnit, String stage, String officer, String note, Instant stageDueAt)
            implements Fact {}

    /** @param pausesClock null means yes */
    record SupplementRequested(String reason, List<String> papers, Boolean pausesClock) implements Fact {}

    record Supplemented(Instant promisedAt) implements Fact {}

    /** @param pausesClock null means: as the procedure's stage says, else no */
    record PaymentRequested(List<PaymentItem> items, Boolean pausesClock) implements Fact {}

    record Paid(List<PaymentItem> items) implements Fact {}

    record WithdrawalRequested(String reason) implements Fact {}

    record Withdrawn(String reason) implements Fact {}

    record Stopped(String reason) implements Fact {}

    record Completed(List<ResultPaper> results) implements Fact {}

    record Returned(Channel how, String to) implements Fact {}

    record Reopened(String reason) implements Fact {}

    /** @param apologyNumber number of the letter of apology, as in {@code 01/XL}; null if there was none */
    record Rescheduled(Instant promisedAt, String reason, String apologyNumber) implements Fact {}

    /** @param fromUnit as the sender knows it; the hub may know another unit to be competent, even {@code toUnit} */
    record Transferred(String fromUnit, String toUnit, String legalBasis) implements Fact {}

    record PostAccepted(String slipNumber, String office) implements Fact {}

    record HandedOver(String slipNumber, String office) implements Fact {}

    record PostAttempted(String slipNumber, String office) implements Fact {}

    record PostDelivered(String slipNumber, String office) implements Fact {}

    record PostReturned(String slipNumber, String office) implements Fact {}

    /**
     * Replaces an earlier fact's time or some of its data, or annuls it.
     *
     * @param time the time at which the earlier fact really happened, or null
     * @param data members of the earlier fact's data to replace, or null
     */
    record Corrected(@Valid @NotNull FactRef corrects, Instant time, ObjectNode data, Boolean annuls, String reason)
            implements Fact {

        @JsonIgnore
        @AssertTrue(message = "a correction must give time, data or annuls")
        public boolean isChange() {
            return time != null || (data != null && !data.isEmpty()) || Boolean.TRUE.equals(annuls);
        }
    }
}
