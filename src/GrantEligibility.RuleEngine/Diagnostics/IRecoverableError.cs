namespace NRules.Diagnostics;

/// <summary>An error a handler may declare dealt with.</summary>
public interface IRecoverableError
{
    /// <summary>Set to <see langword="true"/> to go on as if the expression were false (or, for an action, skipped); otherwise the error is thrown.</summary>
    bool IsHandled { get; set; }

    /// <summary>The error.</summary>
    Exception Exception { get; }
}
