package vn.lienthong.hub.demo;

import java.util.List;
import java.util.Random;
import vn.lienthong.hub.event.Channel;

/** How dossiers come to the hub, and how many: three hundred, nine of ten land. */
enum Way {
    /** Polled from the vendor's first district. */
    IGATE_1(Systems.only("igate-1"), List.of("X77.01", "X77.01.01", "X77.01.02"), List.of(), new Load(87, 3)),
    /** Polled from the vendor's second district. */
    IGATE_2(Systems.only("igate-2"), List.of("X77.02", "X77.02.01", "X77.02.03"), List.of(), new Load(82, 3)),
    /** Said by the third district itself, which also works on them. */
    DISTRICT(Systems.only("district-3"), List.of("X77.03", "X77.03.04"), List.of(), new Load(0, 2)),
    /** Handed in at a commune of the third district for the land offices. */
    DISTRICT_FOR_LAND(Systems.of("district-3", "land"), List.of("X77.03.04"), Offices.LAND, new Load(57, 0)),
    /** A mortgage that must be registered on the day on which it comes. */
    MORTGAGE(Systems.of("district-3", "land"), List.of("X77.03.04"), Offices.LAND, new Load(12, 0)),
    /** A first certificate that waits for tax. */
    FIRST_CERTIFICATE(Systems.of("district-3", "land"), List.of("X77.03.04"), Offices.LAND, new Load(12, 0)),
    /** Handed in at a commune of the third district for the vendor's first district. */
    DISTRICT_FOR_IGATE(Systems.of("district-3", "igate-1"), List.of("X77.03.04"), List.of("X77.01"), new Load(0, 3)),
    /** A household business, handed in at the third district for the registration office, which joined by files alone. */
    REGISTRATION(Systems.of("district-3", "dkkd"), List.of("X77.03"), List.of("X77.85"), new Load(0, 4)),
    /** A social allowance: commune, district, province. */
    ALLOWANCE(Systems.of("district-3", "labour"), List.of("X77.03.04"), List.of(), new Load(0, 4)),
    /** Handed in at post offices for the land offices, received by the third district's commune. */
    POST_FOR_LAND(new Systems("post", "district-3", "land"), List.of("X77.03.04"), Offices.LAND, new Load(20, 0)),
    /** Handed in at post offices for the vendor's second district. */
    POST_FOR_IGATE(
            new Systems("post", "igate-2", "igate-2"),
            List.of("X77.02", "X77.02.01", "X77.02.03"),
            List.of(),
            new Load(0, 3)),
    /** Handed in at post offices for a commune with an older vendor's system, which speaks SOAP. */
    POST_FOR_SOAP(new Systems("post", "xa-13", "xa-13"), List.of("X77.01.03"), List.of(), new Load(0, 4)),
    /** Written down at a commune without a line, which also works on them. */
    COMMUNE(Systems.only("commune-0204"), List.of("X77.02.04"), List.of(), new Load(0, 4));

    /** How many dossiers come this way. */
    record Load(int land, int other) {}

    /**
     * The partners whose systems have a part in it.
     *
     * @param intake takes the dossier in
     * @param desk receives it, and hands the result out
     * @param worker works on it
     */
    record Systems(String intake, String desk, String worker) {

        static Systems only(String partner) {
            return of(partner, partner);
        }

        static Systems of(String intake, String worker) {
            return new Systems(intake, intake, worker);
        }
    }

    private static final class Offices {
        private static final List<String> LAND = List.of("X77.90.01", "X77.90.02");
    }

    private final Systems systems;
    private final List<String> receiving;
    private final List<String> competent;
    private final Load load;

    Way(Systems systems, List<String> receiving, List<String> competent, Load load) {
        this.systems = systems;
        this.receiving = receiving;
        this.competent = competent;
        this.load = load;
    }

    /** The partner whose system takes the dossier in. */
    String intake() {
        return systems.intake();
    }

    /** The partner whose system receives it, and hands the result out. */
    String desk() {
        return systems.desk();
    }

    /** The partner whose system works on it. */
    String worker() {
        return systems.worker();
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

    /** How its stories go; empty for as any may go. */
    List<Plot> plots() {
        return switch (this) {
            case MORTGAGE -> List.of(Plot.ON_TIME);
            case FIRST_CERTIFICATE -> List.of(Plot.WAITING_FOR_TAX, Plot.TAX_PAID);
            case ALLOWANCE -> List.of(Plot.EARLY, Plot.IN_PROGRESS);
            case REGISTRATION -> List.of(Plot.EARLY, Plot.WAITING_FOR_PAPERS);
            default -> List.of();
        };
    }

    /** What people come for who come this way for land. */
    List<Errand> land() {
        return switch (this) {
            case MORTGAGE -> Errand.MORTGAGE;
            case FIRST_CERTIFICATE -> Errand.FIRST_CERTIFICATE;
            default -> isPolled() ? Errand.LAND_AT_VENDOR : Errand.LAND;
        };
    }

    /** What people come for who come this way for anything else. */
    List<Errand> other() {
        return switch (this) {
            case ALLOWANCE -> Errand.ALLOWANCE;
            case REGISTRATION -> Errand.BUSINESS;
            default -> Errand.OTHER;
        };
    }

    /** The post hands in what it is; one in four comes online where people can; the rest over the counter. */
    Channel channel(Random random) {
        return switch (this) {
            case POST_FOR_LAND, POST_FOR_IGATE, POST_FOR_SOAP -> Channel.POST;
            case DISTRICT_FOR_IGATE, COMMUNE, MORTGAGE -> Channel.COUNTER;
            default -> random.nextInt(4) == 0 ? Channel.ONLINE : Channel.COUNTER;
        };
    }

    /** Whether the hub learns of the intake by polling the vendor. */
    boolean isPolled() {
        return this == IGATE_1 || this == IGATE_2;
    }
}
