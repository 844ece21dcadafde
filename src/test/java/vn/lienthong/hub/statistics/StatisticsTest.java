package vn.lienthong.hub.statistics;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.lienthong.hub.testing.TestDatabase;

/**
 * A test against a whole running hub of its own whose partners are never called (they have no connection), so that a
 * year of a district does not leave a hundred thousand deliveries to a province that is not there. One context serves
 * all; each test brings units and procedures of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hub.partners.province.kind=canonical",
            "hub.partners.province.abilities=PROVINCE",
            "hub.partners.district-1.kind=canonical",
            "hub.partners.district-1.units=R10.01",
            "hub.partners.commune-1.kind=canonical",
            "hub.partners.commune-1.units=R10.01.02",
            "hub.partners.old-district.kind=canonical",
            "hub.partners.old-district.units=S25.01",
            "hub.partners.new-commune.kind=canonical",
            "hub.partners.new-commune.units=S25.01.01",
            "hub.partners.land-office.kind=canonical",
            "hub.partners.land-office.units=S25.90",
            "hub.partners.reader.kind=canonical",
            "hub.partners.reader.units=E90.01",
            "hub.partners.post.kind=canonical",
            "hub.partners.post.abilities=POST",
            "hub.security.clients.operator.secret={noop}operator",
            "hub.security.clients.operator.scopes=events:write,dossiers:read,statistics:read,operations",
            "hub.security.clients.province.secret={noop}province",
            "hub.security.clients.province.scopes=statistics:read",
            "hub.security.clients.province.partner=province",
            "hub.security.clients.district-1.secret={noop}district-1",
            "hub.security.clients.district-1.scopes=statistics:read",
            "hub.security.clients.district-1.partner=district-1",
            "hub.security.clients.old-district.secret={noop}old-district",
            "hub.security.clients.old-district.scopes=events:write,dossiers:read,statistics:read",
            "hub.security.clients.old-district.partner=old-district",
            "hub.security.clients.new-commune.secret={noop}new-commune",
            "hub.security.clients.new-commune.scopes=events:write,dossiers:read,statistics:read",
            "hub.security.clients.new-commune.partner=new-commune",
            "hub.security.clients.land-office.secret={noop}land-office",
            "hub.security.clients.land-office.scopes=events:write,dossiers:read,statistics:read",
            "hub.security.clients.land-office.partner=land-office",
            "hub.security.clients.reader.secret={noop}reader",
            "hub.security.clients.reader.scopes=statistics:read",
            "hub.security.clients.reader.partner=reader",
            "hub.security.clients.post.secret={noop}post",
            "hub.security.clients.post.scopes=statistics:read",
            "hub.security.clients.post.partner=post"
        })
@Import(TestDatabase.class)
@interface StatisticsTest {}
