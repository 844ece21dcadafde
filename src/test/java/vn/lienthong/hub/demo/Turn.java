package vn.lienthong.hub.demo;

/** The move with which a story goes on. */
record Turn(Story story, Move move) {

    String code() {
        return story.code();
    }
}
