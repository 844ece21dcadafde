package vn.lienthong.hub.demo;

import java.util.List;
import java.util.Random;
import vn.lienthong.hub.event.Channel;

/** How dossiers come to the hub, and how many: three hundred, nine of ten land. */
enum Way {
    /** Polled from the vendor's first district. */
    IGATE_1("igate-1", "igate-1", List.of("X77.01", "X77.01.01", "X77.01.02"), List.of(), new Load(87, 8)),
    /** Polled from the vendor's second district. */
    IGATE_2("igate-2", "igate-2", List.of("X77.02", "X77.02.01", "X77.02.03"), List.of(), new Load(82, 8)),
    /** Said by the third district itself, which also works on them. */
    DISTRICT("district-3", "district-3", List.of("X77.03", "X77.03.04"), List.of(), new Load(0, 4)),
    /** Handed in at a commune of the third district for the land offices. */
    DISTRICT_FOR_LAND("district-3", "land", List.of("X77.03.04"), List.of("X77.90.01", "X77.90.02"), new Load(60, 0)),
    /** Handed in at a commune of the third district for the vendor's first district. */
    DISTRICT_FOR_IGATE("district-3", "igate-1", List.of("X77.03.04"), List.of("X77.01"), new Load(0, 10)),
    /** Handed in at the land offices. */
    LAND("land", "land", List.of("X77.90.01", "X77.90.02"), List.of(), new Load(21, 0)),
    /** Handed in at post offices for the land offices. */
    POST_FOR_LAND("post", "land", List.of("X77.03", "X77.03.04"), List.of("X77.90.01", "X77.90.02"), new Load(20, 0));

    /** How many dossiers come this way. */
    record Load(int land, int other) {}

    private final String intake;
    private final String worker;
    private final List<String> receiving;
    private final List<String> competent;
    private final Load load;

    Way(String intake, String worker, List<String> receiving, List<String> competent, Load load) {
        this.intake = intake;
        this.worker = worker;
        this.receiving = receiving;
        this.competent = competent;
        this.load = load;
    }

    /** The partner whose system takes the dossier in. */
    String intake() {
        return intake;
    }

    /** The partner whose system works on it. */
    String worker() {
        return worker;
    }

    List<String> receiving() {
        return receiving;
    }

    /** Units that it may be for; none if it is for the receiving unit itself. */
    List<String> competent() {
        return competent;
    }

    Load load() {
        return load;
    }

    /** The post hands in what it is; one in four comes online where people can; the rest over the counter. */
    Channel channel(Random random) {
        if (this == POST_FOR_LAND) {
            return Channel.POST;
        }
        return this != DISTRICT_FOR_IGATE && random.nextInt(4) == 0 ? Channel.ONLINE : Channel.COUNTER;
    }

    /** Whether the hub learns of the intake by polling the vendor. */
    boolean isPolled() {
        return this == IGATE_1 || this == IGATE_2;
    }

    /** Whether the vendor works on it. */
    boolean isWorkedOnByVendor() {
        return worker.startsWith("igate");
    }
}
