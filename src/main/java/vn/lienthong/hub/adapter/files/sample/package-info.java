/**
 * A folder tried out: its routes run in a context of their own between recorders, so that nothing reaches the hub or the
 * partner. By this the samples are checked before a folder is let in, and previews are made.
 *
 * <p>The files of a sample are called as the golden samples of the built-in kinds: {@code <case>.in.json} and
 * {@code <case>.events.json}; {@code <case>.event.json} with {@code event} and {@code dossier}, {@code <case>.http} and
 * {@code <case>.out.json} (numbered where there are several requests), {@code <case>.answer.json}, {@code
 * <case>.answer.http}, {@code <case>.outcome}.
 */
package vn.lienthong.hub.adapter.files.sample;
