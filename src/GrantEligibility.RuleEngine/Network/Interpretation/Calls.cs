using System.Reflection;

namespace NRules.Network.Interpretation;

/// <summary>
/// Calls methods by reflection, so that what they throw comes out as it is. Each call has an invoker of its own: an invoker
/// interprets its first call, and has a stub compiled for its second, which takes longer than all calls that are ever made here.
/// </summary>
internal static class Calls
{
    public static object? Static(MethodInfo method, object?[] arguments)
        => MethodInvoker.Create(method).Invoke(null, arguments.AsSpan());

    public static object? Instance(MethodInfo method, object? target, object?[] arguments)
        => MethodInvoker.Create(method).Invoke(Present(target), arguments.AsSpan());

    public static object New(ConstructorInfo constructor, object?[] arguments)
        => ConstructorInvoker.Create(constructor).Invoke(arguments.AsSpan());

    /// <summary>The object that a member is asked of; throws, as the runtime itself does, where there is none.</summary>
    public static object Present(object? target)
    {
        _ = target!.GetType();
        return target;
    }
}
