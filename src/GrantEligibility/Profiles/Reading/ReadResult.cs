using System.Diagnostics.CodeAnalysis;

namespace GrantEligibility.Profiles.Reading;

/// <summary>What came of reading a document: its value, or every fault that was found in it. Never both.</summary>
/// <typeparam name="T">What the document describes.</typeparam>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T value) => Value = value;

    internal ReadResult(IReadOnlyList<InputFault> faults) => Faults = faults;

    /// <summary>What was read; null where there are faults.</summary>
    public T? Value { get; }

    /// <summary>The faults, in the order of the text; empty where there is a value.</summary>
    public IReadOnlyList<InputFault> Faults { get; } = [];

    /// <summary>Whether the document was read without a fault.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsRead => Value is not null;
}
