package vn.lienthong.hub.adapter.sms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.hub.adapter.sms.in.Dossiers;
import vn.lienthong.hub.adapter.sms.out.OfficeDoor;
import vn.lienthong.hub.lookup.PublicDossiers;
import vn.lienthong.hub.procedure.OfficeTime;

/** What this kind takes from the rest of the hub. */
@Configuration(value = "smsBeans", proxyBeanMethods = false)
class SmsBeans {

    @Bean
    Dossiers smsDossiers(PublicDossiers dossiers) {
        return dossiers::find;
    }

    @Bean
    OfficeDoor smsOfficeDoor(OfficeTime offices) {
        return offices::nextOpening;
    }
}
