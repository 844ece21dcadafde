package vn.lienthong.hub.adapter.post.out;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.post.Tables;
import vn.lienthong.hub.adapter.post.wire.Order;
import vn.lienthong.hub.adapter.post.wire.WireText;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierSnapshot;

/** The folded dossier → an order: from the receiving unit to the applicant. */
@Mapper
interface OrderMapper {

    @Mapping(target = "customerCode", source = "customerCode")
    @Mapping(target = "orderNumber", source = "orderNumber", qualifiedByName = "text")
    @Mapping(target = "codAmount", source = "due")
    @Mapping(target = "senderProvince", source = "from.province")
    @Mapping(target = "senderDistrict", source = "from.district")
    @Mapping(target = "senderAddress", source = "dossier.receivingUnitName", qualifiedByName = "text")
    @Mapping(target = "senderName", source = "dossier.receivingUnitName", qualifiedByName = "text")
    @Mapping(target = "senderEmail", constant = "")
    @Mapping(target = "senderTel", constant = "")
    @Mapping(target = "senderDesc", constant = "")
    @Mapping(target = "description", expression = "java(text(\"Kết quả hồ sơ \" + orderNumber))")
    @Mapping(target = "receiverName", source = "dossier.applicant.name", qualifiedByName = "text")
    @Mapping(target = "receiverAddress", source = "dossier.applicant", qualifiedByName = "address")
    @Mapping(target = "receiverTel", source = "dossier.applicant.phone", qualifiedByName = "text")
    @Mapping(target = "receiverProvince", source = "to.province")
    @Mapping(target = "receiverDistrict", source = "to.district")
    @Mapping(target = "receiverEmail", source = "dossier.applicant.email", qualifiedByName = "text")
    Order toWire(
            DossierSnapshot dossier,
            String customerCode,
            String orderNumber,
            Tables.Place from,
            Tables.Place to,
            long due);

    @Named("text")
    default String text(String text) {
        return WireText.sent(text);
    }

    /** The address, else the residence from the house to the province; a parcel needs one. */
    @Named("address")
    default String address(Applicant applicant) {
        if (applicant == null) {
            return "";
        }
        Applicant.Residence home = applicant.residence();
        if (applicant.address() != null || home == null) {
            return text(applicant.address());
        }
        return text(Stream.of(home.detail(), home.hamlet(), home.commune(), home.district(), home.province())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }
}
