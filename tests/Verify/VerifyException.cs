namespace VerifyTests;

/// <summary>A snapshot differs, or there is none yet.</summary>
public sealed class VerifyException : Exception
{
    internal VerifyException(string message)
        : base(message)
    {
    }
}
