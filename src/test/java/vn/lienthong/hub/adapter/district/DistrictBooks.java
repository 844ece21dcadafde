package vn.lienthong.hub.adapter.district;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.lienthong.hub.adapter.district.wire.Contract;

/** The memory of the simulated district, and its rules. */
final class DistrictBooks {

    private final Contract contract = new Contract();
    private final String username;
    private final String password;
    private final Map<String, ToldDossier> dossiers = new TreeMap<>();
    private final Map<String, String> deliveries = new TreeMap<>();

    DistrictBooks(String username, String password) {
        this.username = username;
        this.password = password;
    }

    synchronized Map<String, ToldDossier> dossiers() {
        return Map.copyOf(dossiers);
    }

    synchronized Map<String, String> deliveries() {
        return Map.copyOf(deliveries);
    }

    /** @return the answer's body; credentials that are wrong are a fault, a message that breaks the contract a code */
    synchronized String hear(String message, String delivery) {
        Document document = parsed(message);
        Element notice = first(document.getDocumentElement(), "NhanThongBao");
        if (!isKnown(document.getDocumentElement())) {
            return "<soapenv:Fault><faultcode>soapenv:Client.Authentication</faultcode>"
                    + "<faultstring>Sai tài khoản hoặc mật khẩu</faultstring></soapenv:Fault>";
        }
        if (notice == null || !contract.violations(notice).isEmpty()) {
            return result("3", "Bản tin sai định dạng");
        }
        if (deliveries.putIfAbsent(delivery, text(notice, "MaHoSo")) == null) {
            dossiers.merge(
                    text(notice, "MaHoSo"), told(notice, 1), (before, now) -> told(notice, before.notices() + 1));
        }
        return result("0", "Đã nhận");
    }

    private boolean isKnown(Element envelope) {
        boolean inBody = username.equals(text(envelope, "TaiKhoan")) && password.equals(text(envelope, "MatKhau"));
        boolean byToken = username.equals(text(envelope, "Username")) && password.equals(text(envelope, "Password"));
        return inBody || byToken;
    }

    private static ToldDossier told(Element notice, int notices) {
        return new ToldDossier(
                text(notice, "TrangThai"),
                text(notice, "DonViTiepNhan"),
                text(notice, "DonViXuLy"),
                text(notice, "NgayHenTra"),
                text(notice, "SuKien"),
                text(notice, "NoiDung"),
                notices);
    }

    private static String result(String code, String message) {
        return "<NhanThongBaoResponse xmlns=\"urn:motcua:v1\"><KetQua><MaKetQua>" + code + "</MaKetQua><ThongDiep>"
                + message + "</ThongDiep></KetQua></NhanThongBaoResponse>";
    }

    private static String text(Element above, String name) {
        Element found = first(above, name);
        return found == null ? null : found.getTextContent();
    }

    private static Element first(Element above, String name) {
        NodeList found = above.getElementsByTagNameNS("*", name);
        return (Element) found.item(0);
    }

    private static Document parsed(String message) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(message)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("the hub sent no XML", e);
        }
    }
}
