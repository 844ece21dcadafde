/**
 * Communes without a line: a file with what happened, brought on a stick or over SFTP, hours or days later (need 21).
 *
 * <p>Nobody but the commune speaks this dialect, so it is the hub's own. Nothing is ever told to such a partner: it has no
 * connection, it reads the result beside its file.
 *
 * <h2>A file</h2>
 *
 * <ul>
 *   <li>Its name is the unit's code, a date and, if there are several, a number: {@code X77.03.04-261008-1.csv} or {@code
 *       .ndjson}. No name can hold anything personal then. A file of any other name is not read: it is set aside under a
 *       digest of its name, which nobody logs.
 *   <li>It is taken when it is complete: written under another name and renamed, or unchanged for {@code
 *       hub.commune.quiet}. Whether it was brought whole says its last line, {@code HẾT,<lines>} or {@code {"end":
 *       <lines>}}. Without it, or with another number, the file was cut off: the lines that are whole are applied, and the
 *       result says so. A last line without its line break, and without an end behind it, is not whole. What stands behind
 *       the end makes the whole file none: two files were glued.
 *   <li>UTF-8, with or without a mark, composed or not; what is no UTF-8 is read as windows-1258, as old spreadsheets save
 *       it. One line is one fact: a break inside quotes is not known, so that one bad line cannot swallow the next.
 * </ul>
 *
 * <p>NDJSON holds canonical events, with the partner's source and ids of its own. CSV has a line of headings ({@link
 * vn.lienthong.hub.adapter.commune.line.Column}; separators comma, semicolon or tab; case, diacritics and order do not
 * count) and one fact a line, named in Vietnamese ({@link vn.lienthong.hub.adapter.commune.line.FactWords}); times as
 * {@code 08/10/2026 09:15}, in Vietnam's time. The id is made of code, fact and time, so the same line is the same fact,
 * and the same file twice changes nothing. The time that is written is when it happened; when the hub reads the file is
 * when it heard of it. A line that says something else of the same fact is a conflict, told as such: corrections are made
 * with {@code corrected}, in NDJSON. Columns with other headings are kept beside the fact.
 *
 * <h2>Beside it</h2>
 *
 * <p>{@code <name>.ketqua.csv} says for every line what became of it (taken, known, waiting and for what, not taken and
 * why), and for the file whether it was whole; it is written before the file is renamed to {@code <name>.xong}, so that a
 * node that dies in between makes it again, the same. While the hub's database is away the file stays where it is.
 *
 * <p>On every node a timer looks; a lock ({@code commune-<partner>}) lets one node read a place at a time. Members are
 * columns, not records: there is nothing for MapStruct to map.
 *
 * <p>Uses {@code event}, {@code partner}, {@code intake}, {@code fault}.
 */
package vn.lienthong.hub.adapter.commune;
