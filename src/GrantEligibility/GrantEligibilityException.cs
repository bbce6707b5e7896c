namespace GrantEligibility;

/// <summary>The base of the exceptions this library throws for anything but a bad argument.</summary>
public abstract class GrantEligibilityException : Exception
{
    private protected GrantEligibilityException(string code, string message)
        : base(message) => Code = code;

    /// <summary>A stable code: <c>GE1001</c>.</summary>
    public string Code { get; }
}
