package vn.lienthong.hub.event;

/** A parcel of land; sensitive data.
 *
 * @param area square metres, as the sender wrote it
 */
public record Parcel(String number, String sheet, String area, String address) {

    @Override
    public String toString() {
        return "Parcel[personal data]";
    }
}
