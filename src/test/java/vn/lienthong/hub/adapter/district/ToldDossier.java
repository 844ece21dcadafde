package vn.lienthong.hub.adapter.district;

/**
 * What the simulated district was told of one dossier.
 *
 * @param state TrangThai as told last
 * @param receivedBy DonViTiepNhan
 * @param competent DonViXuLy
 * @param due NgayHenTra
 * @param fact SuKien as told last
 * @param text NoiDung as told last
 * @param notices how many notices about it were taken, each delivery once
 */
public record ToldDossier(
        String state, String receivedBy, String competent, String due, String fact, String text, int notices) {}
