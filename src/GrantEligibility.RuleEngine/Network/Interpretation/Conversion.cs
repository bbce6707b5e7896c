namespace NRules.Network.Interpretation;

/// <summary>Converts values in boxes from one type of expression to another, as the language does.</summary>
internal static class Conversion
{
    /// <summary>The conversion between two types; null where it is none of those that are known here.</summary>
    public static Func<object?, object?>? Between(Type from, Type to)
    {
        if (to.IsAssignableFrom(from))
        {
            return static value => value;
        }

        var fromValue = Nullable.GetUnderlyingType(from) ?? from;
        var toValue = Nullable.GetUnderlyingType(to) ?? to;
        if (!toValue.IsValueType)
        {
            return value => Cast(value, to);
        }

        if (!fromValue.IsValueType || OfValue(fromValue, toValue) is not { } convert)
        {
            return null;
        }

        return toValue == to
            ? value => convert(value ?? throw new InvalidOperationException("Nullable object must have a value."))
            : value => value is null ? null : convert(value);
    }

    private static Func<object, object>? OfValue(Type from, Type to)
    {
        if (from == to)
        {
            return static value => value;
        }

        // An enumeration comes out of its box as the integer that it consists of.
        var isInteger = from == typeof(int) || (from.IsEnum && Enum.GetUnderlyingType(from) == typeof(int));
        if (isInteger && to == typeof(int))
        {
            return static value => (int)value;
        }

        return isInteger && to == typeof(long) ? static value => (long)(int)value : null;
    }

    private static object? Cast(object? value, Type type)
        => value is null || type.IsInstanceOfType(value)
            ? value
            : throw new InvalidCastException($"Unable to cast object of type '{value.GetType()}' to type '{type}'.");
}
