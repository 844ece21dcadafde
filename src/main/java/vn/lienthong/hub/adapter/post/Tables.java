package vn.lienthong.hub.adapter.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.hub.event.FactType;

/**
 * One partner's mapping tables, between the post's codes and the hub's.
 *
 * @param customerCode the province's name at the post; rows and documents of another are not its own
 * @param places unit → the post's numbers of its place
 * @param statusCodes status of a row of the feed → the fact it stands for, by its short name; null for none
 * @param answerOk values of an answer's {@code Status} that are good
 */
public record Tables(
        String customerCode, Map<String, Place> places, Map<String, String> statusCodes, List<String> answerOk) {

    private static final Set<FactType> OF_THE_POST = Set.of(
            FactType.POST_ACCEPTED,
            FactType.HANDED_OVER,
            FactType.POST_ATTEMPTED,
            FactType.POST_DELIVERED,
            FactType.POST_RETURNED);

    public Tables {
        if (customerCode == null
                || customerCode.isBlank()
                || places == null
                || statusCodes == null
                || answerOk == null
                || answerOk.isEmpty()) {
            throw new IllegalArgumentException("customerCode, places, statusCodes and answerOk must all be there");
        }
        statusCodes.values().forEach(Tables::requireFactOfThePost);
    }

    /**
     * @param province the post's number of the province
     * @param district of the district, which the post still demands
     * @param synthetic whether the district is none any more (there are none since July 2025)
     */
    public record Place(int province, int district, boolean synthetic) {}

    public boolean isOurs(String customer) {
        return customerCode.equals(customer);
    }

    public Optional<Place> place(String unit) {
        return Optional.ofNullable(unit == null ? null : places.get(unit));
    }

    public boolean knowsStatus(String status) {
        return statusCodes.containsKey(status);
    }

    /** @return empty for a status that stands for no fact, or is not known */
    public Optional<FactType> fact(String status) {
        return Optional.ofNullable(statusCodes.get(status)).flatMap(FactType::ofName);
    }

    public boolean isGood(String status) {
        return answerOk.contains(status);
    }

    private static void requireFactOfThePost(String fact) {
        if (fact != null && FactType.ofName(fact).filter(OF_THE_POST::contains).isEmpty()) {
            throw new IllegalArgumentException("statusCodes: a status cannot stand for '" + fact + "', only for "
                    + "postAccepted, handedOver, postAttempted, postDelivered, postReturned or null");
        }
    }
}
