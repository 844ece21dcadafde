package vn.lienthong.hub.benchmark.history;

/** What a procedure of the invented province promises, and its stages as they are imported. */
enum Terms {
    SAME_DAY("Chứng thực", 0, """
            {"role":"COMPETENT","term":{"value":0,"unit":"SAME_DAY"},"cutoff":"AFTER_15H"}"""),
    HOURS("Xác nhận", 2, """
            {"role":"COMPETENT","term":{"value":16,"unit":"WORKING_HOURS"},"cutoff":"NONE"}"""),
    DAYS("Đăng ký", 5, """
            {"role":"COMPETENT","term":{"value":8,"unit":"WORKING_DAYS"},"committed":{"value":5,"unit":"WORKING_DAYS"},\
            "cutoff":"NONE","pausesFor":["SUPPLEMENT","FINANCIAL"]}"""),
    STAGES("Cấp giấy", 14, """
            {"role":"RECEIVING","term":{"value":2,"unit":"WORKING_DAYS"},"cutoff":"AFTER_15H"},\
            {"role":"COMPETENT","term":{"value":10,"unit":"WORKING_DAYS"},"cutoff":"NONE",\
            "pausesFor":["SUPPLEMENT","FINANCIAL"]},\
            {"role":"CHAIRMAN","term":{"value":2,"unit":"WORKING_DAYS"},"cutoff":"NONE"}"""),
    CALENDAR("Hòa giải", 21, """
            {"role":"COMPETENT","term":{"value":30,"unit":"CALENDAR_DAYS"},"cutoff":"NONE"}""");

    private final String title;
    private final int days;
    private final String stages;

    Terms(String title, int days, String stages) {
        this.title = title;
        this.days = days;
        this.stages = stages;
    }

    /** Roughly how many working days it lasts; 0 for the same day. */
    int days() {
        return days;
    }

    /** Whether taxes may have to be paid in between. */
    boolean costsTaxes() {
        return this == DAYS || this == STAGES;
    }

    String procedure(String code, String field, String fieldName) {
        return """
                {"code":"%s","name":"%s %s","field":{"code":"%s","name":"%s"},"validFrom":"2016-01-01","stages":[%s]}
                """.formatted(code, title, code, field, fieldName, stages);
    }
}
