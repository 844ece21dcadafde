package vn.lienthong.hub.procedure;

import io.swagger.v3.oas.annotations.media.Schema;

/** What the time given stands for, as the clock starts by it: by the procedure first, then by the channel. */
@Schema(description = "which moment starts the clock; receivedAt is read as this one")
enum StartRule {
    /** At a counter: the complete dossier is received. */
    RECEPTION(
            "At a counter the clock starts when the complete dossier is received.",
            "khi bộ phận một cửa nhận đủ hồ sơ hợp lệ"),
    /** Online: the dossier is accepted. */
    ACCEPTANCE(
            "Online the clock starts when the dossier is accepted, not when it is sent: receivedAt is read as the time of"
                    + " acceptance.",
            "khi hồ sơ trực tuyến được tiếp nhận (chấp nhận), không phải khi người nộp gửi đi"),
    /** By post: the hand-over record is signed at the agency. */
    HAND_OVER(
            "By post the clock starts when the hand-over record is signed at the agency, not at the post counter:"
                    + " receivedAt is read as the time of hand-over.",
            "khi cơ quan ký biên bản bàn giao hồ sơ với bưu điện, không phải khi nộp tại quầy bưu điện"),
    /** Where the law counts from it: the competent agency receives the dossier. */
    COMPETENT_RECEIPT(
            "By this procedure the clock starts when the competent agency (for mortgages: the land office) receives the"
                    + " dossier, whoever took it in: receivedAt is read as the time of that receipt.",
            "khi cơ quan có thẩm quyền giải quyết nhận được hồ sơ (thế chấp: văn phòng đăng ký đất đai), dù hồ sơ nộp ở"
                    + " đâu");

    private final String english;
    private final String vietnamese;

    StartRule(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    static StartRule of(Procedure procedure, ReceptionChannel channel) {
        if (procedure.clockStart() == ClockStart.COMPETENT_RECEIPT) {
            return COMPETENT_RECEIPT;
        }
        return switch (channel) {
            case COUNTER -> RECEPTION;
            case ONLINE -> ACCEPTANCE;
            case POST -> HAND_OVER;
        };
    }

    String english() {
        return english;
    }

    String vietnamese() {
        return vietnamese;
    }
}
