using System.Reflection;
using System.Runtime.CompilerServices;

namespace NRules.Network.Interpretation;

/// <summary>
/// Makes functions that read a member of an object, and throw what the member throws. Reflection compiles a stub for each
/// method that it calls twice, which takes longer than all that a rule asks of the member in one answer; so what can be read
/// otherwise is: by a delegate bound to the object anew each time, or from the field that a plain property keeps its value in.
/// </summary>
internal static class Getter
{
    /// <summary>Reads a field or a property.</summary>
    public static Func<object?, object?>? Of(MemberInfo member) => member switch
    {
        FieldInfo field => OfField(field),
        PropertyInfo { GetMethod: { } getter } property => OfProperty(property, getter),
        _ => null,
    };

    /// <summary>Calls a method without parameters.</summary>
    public static Func<object?, object?> Of(MethodInfo method) => Bound(method) ?? (target => Calls.Instance(method, target, []));

    private static Func<object?, object?>? OfProperty(PropertyInfo property, MethodInfo getter)
    {
        if (Nullable.GetUnderlyingType(property.DeclaringType!) is not null)
        {
            return OfNullable(property);
        }

        if (getter.IsStatic)
        {
            return getter.ReturnType.IsValueType ? _ => Calls.Static(getter, []) : _ => getter.CreateDelegate<Func<object?>>()();
        }

        return Bound(getter) ?? (FieldOf(property, getter) is { } field ? OfField(field) : target => Calls.Instance(getter, target, []));
    }

    private static Func<object?, object?> OfField(FieldInfo field)
        => field.IsStatic ? _ => field.GetValue(null) : target => field.GetValue(Calls.Present(target));

    // A nullable value in a box is null, or its value.
    private static Func<object?, object?> OfNullable(PropertyInfo property)
        => property.Name == nameof(Nullable<>.HasValue)
            ? static target => target is not null
            : static target => target ?? throw new InvalidOperationException("Nullable object must have a value.");

    private static Func<object?, object?>? Bound(MethodInfo method)
    {
        var type = method.ReturnType;
        if (method.DeclaringType!.IsValueType || type.IsByRef || type.IsPointer)
        {
            return null;
        }

        if (!type.IsValueType)
        {
            return target => Bind<Func<object?>>(method, target)();
        }

        if (type == typeof(bool))
        {
            return target => Bind<Func<bool>>(method, target)();
        }

        if (type == typeof(int))
        {
            return target => Bind<Func<int>>(method, target)();
        }

        if (type == typeof(DateOnly))
        {
            return target => Bind<Func<DateOnly>>(method, target)();
        }

        if (type == typeof(DateOnly?))
        {
            return target => Bind<Func<DateOnly?>>(method, target)();
        }

        if (type == typeof(bool?))
        {
            return target => Bind<Func<bool?>>(method, target)();
        }

        // To the runtime an enumeration is the integer that it consists of.
        return type.IsEnum && Enum.GetUnderlyingType(type) == typeof(int)
            ? target => Enum.ToObject(type, Bind<Func<int>>(method, target)())
            : null;
    }

    private static TDelegate Bind<TDelegate>(MethodInfo method, object? target)
        where TDelegate : Delegate
        => method.CreateDelegate<TDelegate>(Calls.Present(target));

    private static FieldInfo? FieldOf(PropertyInfo property, MethodInfo getter)
        => !getter.IsVirtual && getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            ? property.DeclaringType!.GetField(
                $"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            : null;
}
