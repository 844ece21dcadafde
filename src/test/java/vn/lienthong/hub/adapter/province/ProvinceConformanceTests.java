package vn.lienthong.hub.adapter.province;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class ProvinceConformanceTests extends ConformanceSuite {

    ProvinceConformanceTests() {
        super(new ProvinceKind());
    }
}
