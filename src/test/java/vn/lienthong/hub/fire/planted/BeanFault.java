package vn.lienthong.hub.fire.planted;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.util.ClassUtils;

/**
 * Stands before one method of one bean.
 *
 * @param type full name of the bean's class
 * @param method its name; all of that name
 * @param instead what is done
 */
record BeanFault(String type, String method, MethodInterceptor instead) implements Plant {

    @Override
    public Object in(Object bean) {
        if (!ClassUtils.getUserClass(bean).getName().equals(type)) {
            return bean;
        }
        ProxyFactory factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor)
                call -> call.getMethod().getName().equals(method) ? instead.invoke(call) : call.proceed());
        return factory.getProxy(bean.getClass().getClassLoader());
    }
}
