using System.Reflection;

namespace NRules.Network.Interpretation;

/// <summary>Calls methods by reflection, so that what they throw comes out as it is.</summary>
internal static class Calls
{
    public static object? Static(MethodInfo method, object?[] arguments)
        => method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    public static object? Instance(MethodInfo method, object? target, object?[] arguments)
        => method.Invoke(Present(target), BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    public static object New(ConstructorInfo constructor, object?[] arguments)
        => constructor.Invoke(BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    /// <summary>The object that a member is asked of; throws, as the runtime itself does, where there is none.</summary>
    public static object Present(object? target)
    {
        _ = target!.GetType();
        return target;
    }
}
