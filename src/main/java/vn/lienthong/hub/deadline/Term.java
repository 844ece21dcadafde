package vn.lienthong.hub.deadline;

/** How long something may take. {@code value} counts {@code unit}s and is 0 for {@link TermUnit#SAME_DAY}. */
public record Term(int value, TermUnit unit) {}
