/**
 * The messages of the dialect as they stand on the wire: the elements of {@code schemas/district/MotCua.xsd}, how they are
 * read and written, checked and encoded. No meaning.
 */
package vn.lienthong.hub.adapter.district.wire;
