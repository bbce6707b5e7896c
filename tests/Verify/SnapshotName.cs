using System.Collections;
using System.Globalization;
using NUnit.Framework;

namespace VerifyTests;

/// <summary>Names a snapshot as Verify does: <c>Class.Method</c>, then <c>_parameter=value</c> for each argument.</summary>
internal static class SnapshotName
{
    // What Windows refuses in a file name, on every machine, so that a snapshot has the same name everywhere.
    private const string Refused = "\"<>|:*?\\/";

    internal static string OfCurrentTest(VerifySettings settings)
    {
        var test = TestContext.CurrentContext.Test;
        if (test is not { Type: { } type, MethodInfo: { } method })
        {
            throw new InvalidOperationException("Verify was called outside a test method, so there is no name for the snapshot.");
        }

        var name = $"{OfType(type)}.{method.Name}";
        if (settings.TextForParameters is { } text)
        {
            name += $"_{text}";
        }
        else
        {
            var values = method.GetParameters().Zip(test.Arguments, (parameter, value) => $"_{parameter.Name}={Of(value)}");
            name += string.Concat(values);
        }

        return string.Concat(name.Select(c => Refused.Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? '-' : c));
    }

    private static string OfType(Type type) => type.DeclaringType is { } parent ? $"{OfType(parent)}.{type.Name}" : type.Name;

    private static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Of))}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
