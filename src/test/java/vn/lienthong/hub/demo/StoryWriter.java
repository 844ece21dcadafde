package vn.lienthong.hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Channel;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.event.ResultPaper;

/** Puts one dossier's story into facts. */
final class StoryWriter {

    private static final String STAGE = "Thẩm định hồ sơ";
    private static final String MISSING = "Thiếu bản trích đo thửa đất";
    private static final String STOPPED = "Dừng theo đề nghị của người nộp";

    private static final String POST_OFFICE = "970112";

    private final Random random;
    private final Cast cast;

    StoryWriter(Random random) {
        this.random = random;
        this.cast = new Cast(random);
    }

    /** What is settled before the first fact. */
    record Opening(String code, Way way, Plot plot, String procedure, Channel channel) {}

    /**
     * @param competent null if the receiving unit is
     * @param lead how long before its reception a dossier of the post or of the internet was handed in
     */
    Story write(Opening opening, String receiving, String competent, Plotter.Times times, Duration lead) {
        Way way = opening.way();
        Applicant applicant = cast.next();
        List<Move> moves = new ArrayList<>();
        if (opening.channel() != Channel.COUNTER) {
            moves.add(new Move(
                    way.intake(), times.received().minus(lead), registered(opening, receiving, competent, applicant)));
        }
        if (opening.channel() == Channel.POST) {
            moves.addAll(post(opening.code(), times.received(), lead));
        }
        moves.add(new Move(
                way.desk(), times.received(), received(opening, receiving, competent, applicant, times.dueAt())));
        moves.addAll(work(opening, competent == null ? receiving : competent, times.moments()));
        return new Story(opening.code(), way, opening.plot(), times.dueAt(), moves);
    }

    private List<Move> post(String code, Instant received, Duration lead) {
        String slip = slip(code);
        return List.of(
                new Move("post", received.minus(lead), new Fact.PostAccepted(slip, POST_OFFICE)),
                new Move("post", received.minusSeconds(60), new Fact.HandedOver(slip, POST_OFFICE)));
    }

    private List<Move> work(Opening opening, String unit, List<Instant> moments) {
        Way way = opening.way();
        List<Move> moves = new ArrayList<>();
        if (way == Way.ALLOWANCE) {
            upwards().forEach(step -> moves.add(new Move(way.desk(), moments.get(moves.size()), step)));
        }
        if (way != Way.ALLOWANCE || !opening.plot().isFinished()) {
            steps(opening.plot(), unit)
                    .forEach(step -> moves.add(new Move(way.worker(), moments.get(moves.size()), step)));
        }
        if (opening.plot().isFinished()) {
            moves.add(new Move(
                    way.worker(),
                    moments.get(moves.size()),
                    new Fact.Completed(List.of(new ResultPaper("Kết quả giải quyết", opening.code(), null)))));
            if (random.nextInt(10) < 7) {
                moves.add(handedOut(opening, moments.get(moves.size())));
            }
        }
        return moves;
    }

    private Move handedOut(Opening opening, Instant time) {
        return opening.channel() == Channel.POST
                ? new Move("post", time, new Fact.PostDelivered(slip(opening.code()), POST_OFFICE))
                : new Move(opening.way().desk(), time, new Fact.Returned(Channel.COUNTER, null));
    }

    /** From the commune to the district, from there to the province's labour department. */
    private List<Fact> upwards() {
        return List.of(
                new Fact.Progressed("X77.03.04", "X77.03", "Xét duyệt cấp xã", cast.officer(), null, null),
                new Fact.Progressed("X77.03", "X77.80", "Thẩm định cấp huyện", cast.officer(), null, null));
    }

    private List<Fact> steps(Plot plot, String unit) {
        Fact step = new Fact.Progressed(null, unit, STAGE, cast.officer(), null, null);
        Fact tax = new Fact.PaymentRequested(List.of(new PaymentItem("Lệ phí trước bạ", null)), null);
        return switch (plot) {
            case RECEIVED -> List.of();
            case WAITING_FOR_PAPERS -> List.of(new Fact.SupplementRequested(MISSING, List.of(), null));
            case STOPPED -> List.of(new Fact.Stopped(STOPPED));
            case WAITING_FOR_TAX -> List.of(step, tax);
            case TAX_PAID -> List.of(tax, step);
            default -> List.of(step);
        };
    }

    private static String slip(String code) {
        return "P" + code.substring(code.length() - 8);
    }

    private Fact registered(Opening opening, String receiving, String competent, Applicant applicant) {
        return new Fact.Registered(
                opening.procedure(),
                opening.channel(),
                receiving,
                competent,
                List.of(),
                applicant,
                List.of(),
                null,
                null,
                List.of());
    }

    private Fact received(Opening opening, String receiving, String competent, Applicant applicant, Instant dueAt) {
        return new Fact.Received(
                opening.procedure(),
                opening.channel(),
                receiving,
                competent,
                List.of(),
                applicant,
                List.of(),
                null,
                null,
                List.of(),
                dueAt,
                null,
                cast.officer());
    }
}
