package vn.lienthong.hub.adapter.commune;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class CommuneConformanceTests extends ConformanceSuite {

    CommuneConformanceTests() {
        super(new CommuneKind());
    }
}
