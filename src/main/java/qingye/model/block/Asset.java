package qingye.model.block;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import qingye.model.id.AssetId;

/// A file kept inside the workspace, usually a picture. Two assets with the same content are the same asset.
public final class Asset {

    private final AssetId id;
    private final String name;
    private final String mediaType;
    private final byte[] content;
    private final Optional<PictureHeader> picture;

    /// @param name the name the file had, for people
    /// @param mediaType for instance `image/png`
    public Asset(String name, String mediaType, byte[] content) {
        this.id = new AssetId(HexFormat.of().formatHex(sha256(content)));
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
        this.picture = PictureHeader.of(this.content);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The hash of the content.
    public AssetId id() {
        return id;
    }

    /// The name the file had.
    public String name() {
        return name;
    }

    /// What kind of file it is.
    public String mediaType() {
        return mediaType;
    }

    /// What it is as a picture, if it is one. Known without looking at the content again.
    public Optional<PictureHeader> picture() {
        return picture;
    }

    /// A copy of the content.
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asset that && id.equals(that.id) && name.equals(that.name)
                && mediaType.equals(that.mediaType);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
