package vn.lienthong.hub.delivery.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.delivery.DeliveryStep;

class ObstaclesTests {

    private static final Instant NOW = Instant.parse("2026-10-08T01:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final UUID HEAD = UUID.fromString("0199c1a0-7b00-7000-8000-000000000001");
    private static final UUID FOLLOWER = UUID.fromString("0199c1a0-7b00-7000-8000-000000000002");
    private static final PartnerSituation WELL = new PartnerSituation("province", true, true, null, null);
    private static final PartnerSituation HELD_UP = new PartnerSituation(
            "province",
            true,
            true,
            new PartnerSituation.Paused("they move", NOW, "operator", null),
            new PartnerSituation.OpenBreaker(7, NOW, NOW.plusSeconds(10)));

    private static LaneState lane(String stored, Instant dueAt, int failures, DeliveryStep last) {
        return new LaneState(
                0,
                2,
                stored,
                dueAt,
                failures,
                failures == 0 ? null : NOW.minusSeconds(60),
                stored.equals("PARKED") ? NOW : null,
                new LaneState.Head(HEAD, "received", null, last));
    }

    private static List<Reason> reasons(UUID delivery, LaneState lane, PartnerSituation partner) {
        return Obstacles.of(delivery, lane, partner, LEASE, NOW).stream()
                .map(Obstacle::reason)
                .toList();
    }

    @Test
    void saysOfACallThatRunsNothingOfThePartner() {
        assertThat(reasons(HEAD, lane("CLAIMED", NOW.plusSeconds(60), 3, null), HELD_UP))
                .containsExactly(Reason.IN_FLIGHT);
    }

    @Test
    void saysOfWhatIsParkedWhatWillHoldItUpAfterAReplay() {
        assertThat(reasons(HEAD, lane("PARKED", NOW, 1, null), HELD_UP))
                .containsExactly(Reason.PARKED, Reason.PAUSED, Reason.BREAKER_OPEN);
    }

    @Test
    void tellsAFailureFromATimeAtWhichNobodyIsToBeCalled() {
        Instant later = NOW.plusSeconds(60);
        assertThat(reasons(HEAD, lane("READY", later, 2, DeliveryStep.UNREACHABLE), WELL))
                .containsExactly(Reason.BACKING_OFF);
        assertThat(reasons(HEAD, lane("READY", later, 2, DeliveryStep.POSTPONED), WELL))
                .containsExactly(Reason.POSTPONED);
        assertThat(reasons(HEAD, lane("READY", later, 2, null), WELL)).containsExactly(Reason.BACKING_OFF);
        assertThat(reasons(HEAD, lane("READY", later, 0, null), WELL)).containsExactly(Reason.POSTPONED);
    }

    @Test
    void saysThatAPartnerIsNeverCalled() {
        assertThat(reasons(
                        HEAD,
                        lane("READY", NOW, 0, null),
                        new PartnerSituation("commune-0204", true, false, null, null)))
                .containsExactly(Reason.NO_CONNECTION);
    }

    @Test
    void saysOfAFollowerThatItIsBehindWhateverItsHeadWaitsFor() {
        for (LaneState lane : List.of(
                lane("READY", NOW, 0, null),
                lane("PARKED", NOW, 1, null),
                lane("CLAIMED", NOW.plusSeconds(1), 0, null))) {
            assertThat(reasons(FOLLOWER, lane, WELL)).hasSize(2).startsWith(Reason.BEHIND);
        }
    }

    @Test
    void hasAWordForWhatComesNextInEachCase() {
        Set<Reason> all = EnumSet.allOf(Reason.class);
        assertThat(all).allSatisfy(reason -> assertThat(reason.next()).isNotBlank());
    }
}
